namespace Mitoyen.Visits.Domain.Mileage;

/// <summary>Fiscal horsepower (CV) of the officer's own vehicle, as the order groups it.</summary>
enum VehiclePower { UpTo5, From6To7, From8 }
