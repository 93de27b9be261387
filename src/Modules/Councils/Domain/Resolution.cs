using Mitoyen.Councils.Contracts;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;

namespace Mitoyen.Councils.Domain;

/// <summary>What a council decided on a digital subject, and the request that came of it.</summary>
sealed class Resolution : IBelongsToPartnership, IVersioned
{
    public ResolutionId Id { get; init; }
    public PartnershipId PartnershipId { get; init; }
    public int Version { get; private set; }
    public CouncilMeetingId MeetingId { get; init; }
    public int Number { get; init; }
    public string Text { get; init; } = "";
    /// <summary>Number of the request that follows; null while none does.</summary>
    public int? RequestNumber { get; private set; }

    public Refusal? FollowBy(int request)
    {
        if (RequestNumber is not null) return new AlreadyFollowed(RequestNumber.Value);
        RequestNumber = request;
        return null;
    }
}
