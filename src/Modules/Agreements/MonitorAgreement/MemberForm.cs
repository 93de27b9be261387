using Mitoyen.Agreements.Terms;
using Mitoyen.Kernel;
using Mitoyen.Platform.Design;

namespace Mitoyen.Agreements.MonitorAgreement;

/// <summary>A member who joins, or (with <see cref="Member"/> and <see cref="Until"/>) one who leaves.</summary>
sealed class MemberForm
{
    public string? Name { get; set; }
    public string? Position { get; set; }
    public string? Authority { get; set; }
    public string? Since { get; set; }
    public string? Until { get; set; }
    public string? Member { get; set; }

    public NewMember Read(FormReading reading) => new(
        reading.Text(Name, nameof(Name), "Indiquez le nom de la personne.", 120), reading.OptionalText(Position, nameof(Position), 120),
        reading.Authority(Authority, nameof(Authority)), reading.Day(Since, nameof(Since)));
}

sealed record NewMember(string Name, string Position, AuthorityId Authority, DateOnly Since);
