namespace Mitoyen.People.Links;

sealed class RevokeLinkForm
{
    public string? Link { get; set; }
}
