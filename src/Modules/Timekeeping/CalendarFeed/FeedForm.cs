namespace Mitoyen.Timekeeping.CalendarFeed;

sealed class FeedForm
{
    public const string Renew = "renouveler", Revoke = "fermer";

    public string? Action { get; set; }
}
