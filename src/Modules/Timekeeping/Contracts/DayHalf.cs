namespace Mitoyen.Timekeeping.Contracts;

/// <summary>Which half of a day an officer does not work.</summary>
public enum DayHalf { Morning, Afternoon }
