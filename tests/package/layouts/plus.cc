// SPDX-License-Identifier: 0BSD
// C++: classes, templates, virtual functions, a static local variable; nothing of libstdc++.
#include "tinysys.h"

struct shape {
	virtual int area() const = 0;
};

struct square : shape {
	explicit square(int side_) : side(side_)
	{
	}
	int area() const override
	{
		return side * side;
	}
	int side;
};

template<typename T> static T twice(T value)
{
	return value + value;
}

static int next(int start)
{
	static int value = start;
	return ++value;
}

int main(int argc, char **)
{
	return twice(next(argc)) != 6 || twice(next(argc)) != 8;
}
