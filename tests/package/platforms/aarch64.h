/* SPDX-License-Identifier: 0BSD */
/* Seen on one platform only. */
