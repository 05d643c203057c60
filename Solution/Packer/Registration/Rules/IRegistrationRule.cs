using System.Collections.Generic;
using SolutionPacker.Diagnostics;

namespace SolutionPacker.Registration.Rules;

/// <summary>One rule of the platform about registrations, checked before anything is generated.</summary>
internal interface IRegistrationRule
{
    /// <summary>What breaks the rule; empty when nothing does.</summary>
    IEnumerable<Finding> Check(RegistrationSet registrations);
}
