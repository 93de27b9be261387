using Mitoyen.Kernel;
using Mitoyen.Platform.Data;

namespace Mitoyen.Timekeeping.Domain;

/// <summary>An officer's week from a day on.</summary>
sealed class OfficerHours : IBelongsToPartnership, IVersioned
{
    OfficerHours() { }

    public Guid Id { get; private set; }
    public PartnershipId PartnershipId { get; private set; }
    public AccountId Officer { get; private set; }
    public DateOnly From { get; private set; }
    public Minutes Monday { get; private set; }
    public Minutes Tuesday { get; private set; }
    public Minutes Wednesday { get; private set; }
    public Minutes Thursday { get; private set; }
    public Minutes Friday { get; private set; }
    public Minutes Saturday { get; private set; }
    public Minutes Sunday { get; private set; }
    public int Version { get; private set; }

    public WeekHours Week => new(Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday);

    public static OfficerHours Starting(PartnershipId partnership, AccountId officer, DateOnly from, WeekHours week)
    {
        var hours = new OfficerHours { Id = Guid.CreateVersion7(), PartnershipId = partnership, Officer = officer, From = from };
        hours.Become(week);
        return hours;
    }

    public void Become(WeekHours week) =>
        (Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday) = (week.Monday, week.Tuesday, week.Wednesday, week.Thursday, week.Friday, week.Saturday, week.Sunday);
}
