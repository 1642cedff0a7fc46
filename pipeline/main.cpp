#include "command.hpp"

int main(int argc, char** argv) {
    return makeready::command::run(argc, argv);
}
