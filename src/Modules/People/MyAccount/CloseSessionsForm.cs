namespace Mitoyen.People.MyAccount;

sealed class CloseSessionsForm
{
    public const string Others = "autres";

    /// <summary>The id of a session, or <see cref="Others"/>.</summary>
    public string? Close { get; set; }
}
