using Mitoyen.Platform.Design;
using Mitoyen.Visits.Domain.Mileage;

namespace Mitoyen.Visits.Settings;

/// <summary>With which vehicle an officer drives from a day on, or a change that is taken back.</summary>
sealed class VehicleForm
{
    public string? Version { get; set; }
    public string? From { get; set; }

    /// <summary>Empty: a vehicle of the service.</summary>
    public string? Power { get; set; }

    /// <summary>The day of a change that is taken back.</summary>
    public string? Cancel { get; set; }

    public int? ShownVersion => int.TryParse(Version, out var version) ? version : null;
    public DateOnly? ReadCancel => DateOnly.TryParseExact(Cancel, "yyyy-MM-dd", out var day) ? day : null;

    public (DateOnly From, VehiclePower? Power)? Read(FormReading reading)
    {
        var from = reading.Day(From, nameof(From));
        VehiclePower? power = string.IsNullOrEmpty(Power) ? null : reading.Choice<VehiclePower>(Power, nameof(Power));
        return reading.Problems.Count > 0 ? null : (from, power);
    }
}
