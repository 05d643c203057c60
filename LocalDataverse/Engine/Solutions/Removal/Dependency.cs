using System;

namespace LocalDataverse.Engine.Solutions.Removal;

/// <summary>A component that stays and needs one that would go.</summary>
/// <param name="RequiredType">Type of the one that would go, of <see cref="ComponentTypes"/>.</param>
/// <param name="RequiredId">Its id.</param>
/// <param name="RequiredName">Its name.</param>
/// <param name="DependentType">Type of the one that stays.</param>
/// <param name="DependentId">Its id.</param>
/// <param name="DependentName">Its name.</param>
internal sealed record Dependency(int RequiredType, Guid RequiredId, string RequiredName, int DependentType, Guid DependentId, string DependentName)
{
    /// <inheritdoc/>
    public override string ToString() =>
        $"RequiredComponentObject details: Type: {ComponentTypes.Name(RequiredType)}, ObjectName: {RequiredName}, Id: {RequiredId:D}; DependentComponentObject details: Type: {ComponentTypes.Name(DependentType)}, ObjectName: {DependentName}, Id: {DependentId:D}";
}
