using Mitoyen.Kernel;
using Mitoyen.Platform.Data;
using Mitoyen.Visits.Domain.WorkingTime;

namespace Mitoyen.Visits.Data;

/// <summary>What the partnership decided about its rounds; the defaults hold until somebody saves others.</summary>
sealed class VisitSettings : IBelongsToPartnership, IVersioned
{
    public required PartnershipId PartnershipId { get; init; }
    public int Version { get; private set; }

    /// <summary>Basis points of the week that rounds leave free.</summary>
    public int FreeShare { get; private set; } = 2_000;

    /// <summary>Of one day.</summary>
    public Minutes MostDriving { get; private set; } = Minutes.FromHours(4);

    /// <summary>Of a request that nobody cut into lots.</summary>
    public Minutes RequestLength { get; private set; } = new(30);

    /// <summary>Added to each visit until past visits have taught a better one.</summary>
    public Minutes FirstBuffer { get; private set; } = new(10);

    /// <summary>Good Friday and 26 December are holidays.</summary>
    public bool AlsaceMoselle { get; private set; }

    public void Become(int freeShare, Minutes mostDriving, Minutes requestLength, Minutes firstBuffer, bool alsaceMoselle) =>
        (FreeShare, MostDriving, RequestLength, FirstBuffer, AlsaceMoselle) = (freeShare, mostDriving, requestLength, firstBuffer, alsaceMoselle);

    public WorkingCalendar Calendar => new(AlsaceMoselle);

    public WorkingTimeRules Rules => WorkingTimeRules.PublicService with { Driving = new((int)MostDriving.Value), Free = new(FreeShare) };
}
