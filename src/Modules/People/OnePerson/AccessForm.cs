namespace Mitoyen.People.OnePerson;

sealed class AccessForm
{
    /// <summary>Name of an <see cref="AccessAction"/>.</summary>
    public string? Action { get; set; }
}
