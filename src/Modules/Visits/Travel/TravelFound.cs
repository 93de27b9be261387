using Mitoyen.Visits.Domain.Planning;

namespace Mitoyen.Visits.Travel;

sealed record TravelFound(TravelTimes Times, IReadOnlyList<string> Notices);
