using Mitoyen.Kernel;

namespace Mitoyen.Councils.Contracts;

/// <summary>A council meeting to which an officer has said yes: fixed in place and time.</summary>
/// <param name="Commune">The commune whose council meets; null for an authority's.</param>
/// <param name="Authority">The authority whose council meets; null for a commune's.</param>
/// <param name="Body">How people call the council: « conseil municipal de Sapignies ».</param>
/// <param name="HeldOn">Local day.</param>
/// <param name="StartsAt">Local hour.</param>
/// <param name="Expected">How long it should last.</param>
public sealed record AttendedMeeting(
    CouncilMeetingId Id, AccountId Officer, CommuneId? Commune, AuthorityId? Authority, string Body, string Place, DateOnly HeldOn, TimeOnly StartsAt, Minutes Expected);
