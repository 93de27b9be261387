using Mitoyen.Kernel;

namespace Mitoyen.Visits.Domain.Mileage;

/// <summary>What an officer drove with the own vehicle on one day.</summary>
readonly record struct Trip(AccountId Officer, DateOnly Day, VehiclePower Power, long Metres);
