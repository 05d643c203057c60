using System.Collections.Generic;

namespace LocalDataverse.Server.WebApi.Model;

/// <summary>A custom API as the Web API shows it; numbers are the option values of PLATFORM-FACTS 2.</summary>
/// <param name="UniqueName">Name of the operation.</param>
/// <param name="BindingType">0 global, 1 entity, 2 entity collection.</param>
/// <param name="BoundTable">Logical name of the table it is bound to; null when global.</param>
/// <param name="IsFunction">GET rather than POST.</param>
/// <param name="IsPrivate">Left out of $metadata, still callable.</param>
/// <param name="Parameters">Request parameters.</param>
/// <param name="Properties">Response properties.</param>
internal sealed record CustomApiOperation(
    string UniqueName, int BindingType, string? BoundTable, bool IsFunction, bool IsPrivate,
    IReadOnlyList<CustomApiMember> Parameters, IReadOnlyList<CustomApiMember> Properties);

/// <summary>A request parameter or response property.</summary>
/// <param name="Name">Unique name.</param>
/// <param name="Type">Its type.</param>
/// <param name="Table">Table of an Entity, EntityCollection or EntityReference; null for any (open).</param>
/// <param name="IsOptional">May be left out of a request.</param>
internal sealed record CustomApiMember(string Name, CustomApiType Type, string? Table, bool IsOptional);

/// <summary>Values of the choice customapifieldtype (PLATFORM-FACTS 2.2).</summary>
internal enum CustomApiType
{
    Boolean = 0,
    DateTime = 1,
    Decimal = 2,
    Entity = 3,
    EntityCollection = 4,
    EntityReference = 5,
    Float = 6,
    Integer = 7,
    Money = 8,
    Picklist = 9,
    String = 10,
    StringArray = 11,
    Guid = 12,
    /// <summary>Edm.Binary, of the platform's own operations only; no custom API has it.</summary>
    Binary = -1,
    /// <summary>The complex type ColumnSet, likewise.</summary>
    ColumnSet = -2,
    /// <summary>The complex type SolutionParameters, likewise.</summary>
    SolutionParameters = -3,
    /// <summary>The complex type StageSolutionResults, likewise.</summary>
    StageSolutionResults = -4,
}
