import "medtech-germany";
