namespace SolutionPacker.Registration;

/// <summary>A request parameter or response property of a custom API.</summary>
/// <param name="UniqueName">The name at run time.</param>
/// <param name="Type">customapifieldtype: 0 Boolean … 12 Guid.</param>
internal sealed record CustomApiParameter(string UniqueName, int Type)
{
    /// <summary>The highest value of customapifieldtype.</summary>
    public const int LastType = 12;

    public string? DisplayName { get; init; }

    public string? Description { get; init; }

    /// <summary>Request parameters only.</summary>
    public bool IsOptional { get; init; }

    /// <summary>For Entity, EntityCollection and EntityReference; null is an open type.</summary>
    public string? LogicalEntityName { get; init; }

    /// <summary>Entity 3, EntityCollection 4, EntityReference 5.</summary>
    public bool IsTableType => Type is 3 or 4 or 5;
}
