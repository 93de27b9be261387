using Mitoyen.Councils.Contracts;
using Mitoyen.Kernel;

namespace Mitoyen.Visits.Data;

/// <summary>A round of the search with the places' names in place of their numbers; minutes are elapsed since the day's midnight.</summary>
sealed record WrittenRound(AccountId Officer, DateOnly Date, CommuneId Start, CommuneId End, int Departure, int Return, int Driving, int Work, int Metres, string Breaks, IReadOnlyList<WrittenStop> Stops);

sealed record WrittenStop(string Key, CommuneId Commune, AuthorityId Principal, CouncilMeetingId? Meeting, string Label, int Arrival, int Start, int End, int Buffer, int Prize, bool IsPinned, bool IsOfAuthority = false);
