namespace Mitoyen.Councils.SeeMeeting;

sealed class CancelForm
{
    public string? Action { get; set; }
}
