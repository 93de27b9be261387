namespace Mitoyen.Agreements.Contracts;

/// <summary>French names of the kinds of work.</summary>
public static class WorkKindNames
{
    public static string French(this WorkKind kind) => kind switch
    {
        WorkKind.Support => "Dépannage et maintenance",
        WorkKind.Development => "Développement",
        WorkKind.Advice => "Conseil",
        WorkKind.Training => "Formation",
        WorkKind.Network => "Animation du réseau",
        WorkKind.Travel => "Déplacement",
        WorkKind.Coordination => "Coordination",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
