using System.Globalization;
using Mitoyen.Kernel;

namespace Mitoyen.Visits.Appointments;

/// <summary>A time at which the plan can hold the visit.</summary>
/// <param name="Driving">Minutes of road that it adds to the week; below zero when it saves some.</param>
sealed record OfferedSlot(AccountId Officer, string OfficerName, DateOnly Date, TimeOnly At, long Driving)
{
    /// <summary>How it is named in a form.</summary>
    public string Key => string.Create(CultureInfo.InvariantCulture, $"{Date:yyyyMMdd}-{At:HHmm}-{Officer.Value:N}");
}
