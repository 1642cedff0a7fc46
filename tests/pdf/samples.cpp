// The pictures made by hand for the tests of picture serve here as well.
#include "picture/samples.cpp"
