using Mitoyen.Visits.Data;

namespace Mitoyen.Visits.Settings;

sealed record TypedOfficer(string Skills, string? BusyAddress, IReadOnlyList<TypedRoundDay> Days);
