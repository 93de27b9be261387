using Mitoyen.Kernel;

namespace Mitoyen.Timekeeping.CloseMonth;

/// <param name="Direct">For the principal and its communes.</param>
/// <param name="Common">Its share of common time.</param>
sealed record PrincipalTotal(string Name, Minutes Direct, Minutes Common)
{
    public Minutes Total => Direct + Common;
}
