using Mitoyen.Visits.Data;
using Mitoyen.Visits.Domain.Mileage;

namespace Mitoyen.Visits.Settings;

sealed record TypedOfficer(string Skills, VehiclePower? Power, string? BusyAddress, IReadOnlyList<TypedRoundDay> Days);
