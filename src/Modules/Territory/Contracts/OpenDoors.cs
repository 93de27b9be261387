namespace Mitoyen.Territory.Contracts;

/// <summary>The doors are open from <paramref name="From"/> until <paramref name="To"/>, exclusive, by the clock on the wall.</summary>
public readonly record struct OpenDoors(TimeOnly From, TimeOnly To);
