namespace LocalDataverse.Engine.Pipeline;

/// <summary>A request parameter or response property of a custom API.</summary>
/// <param name="Name">uniquename: the key in the parameters.</param>
/// <param name="Type">Number of the type (customapifieldtype, PLATFORM-FACTS 2.2).</param>
/// <param name="IsOptional">For request parameters.</param>
/// <param name="LogicalEntityName">The table of Entity and EntityReference; null for any.</param>
public sealed record CustomApiParameter(string Name, int Type, bool IsOptional, string? LogicalEntityName);
