// A shared library that few runs need. A name comes in, its functions go out, loaded when they are
// first asked for, so that the other runs do not pay for it. It is never unloaded.
#pragma once

namespace makeready {
inline namespace base {

class Library {
public:
    /// `file`: as the system's loader knows it ("librsvg-2.so.2"). Throws MR932 if it can't be had.
    explicit Library(const char* file);

    /// What a name stands for; it becomes whatever pointer to a function it is given to.
    class Symbol {
    public:
        explicit Symbol(void* address) : address_(address) {}

        template <class Function> operator Function*() const {
            return reinterpret_cast<Function*>(address_);
        }

    private:
        void* address_;
    };

    /// Throws MR932 if the library has no such function.
    Symbol operator[](const char* name) const;

private:
    const char* file_;
    void* handle_;
};

} // namespace base
} // namespace makeready
