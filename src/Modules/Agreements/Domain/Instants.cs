namespace Mitoyen.Agreements.Domain;

static class Instants
{
    /// <summary>The instant of a change, later than the one before it by a microsecond at least: two changes on one tick of the clock still renew the version of the row.</summary>
    public static DateTime After(this DateTime at, DateTime before) => at > before ? at : before.AddMicroseconds(1);
}
