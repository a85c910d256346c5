/* SPDX-License-Identifier: 0BSD */
#include "tinysys.h"

extern int shared;
extern const int part_constants[];
int part_add(int i);
int *part_address(void);
