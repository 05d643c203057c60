using System;

namespace LocalDataverse.Engine.Solutions;

/// <summary>A component of an installed solution: a solutioncomponent row.</summary>
/// <param name="Type">One of <see cref="ComponentTypes"/>.</param>
/// <param name="Id">Its row's id or metadata id.</param>
/// <param name="Behavior">0 with everything below it, 1 without, 2 only what was changed.</param>
internal sealed record SolutionComponent(int Type, Guid Id, int Behavior)
{
    /// <summary>What makes it the same component in every solution.</summary>
    public (int Type, Guid Id) Key => (Type, Id);

    /// <summary>False where the solution only adds to a table that another one brings.</summary>
    public bool Brings => Type != ComponentTypes.Entity || Behavior == 0;
}
