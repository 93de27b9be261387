namespace Mitoyen.People.OnePerson;

sealed class EndGrantForm
{
    /// <summary>The id of the grant that ends today, or <see cref="All"/>.</summary>
    public string? End { get; set; }

    public const string All = "tous";
}
