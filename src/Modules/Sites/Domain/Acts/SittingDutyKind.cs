namespace Mitoyen.Sites.Domain.Acts;

enum SittingDutyKind
{
    /// <summary>The list of the deliberations examined, within a week of the sitting (CGCT L2121-25).</summary>
    List,

    /// <summary>The minutes of the sitting before, within a week of the sitting that adopted them (CGCT L2121-15).</summary>
    Minutes,
}
