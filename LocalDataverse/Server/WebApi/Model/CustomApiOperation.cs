using System;
using System.Collections.Generic;
using System.Linq;
using LocalDataverse.Engine.Pipeline;

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
    IReadOnlyList<CustomApiMember> Parameters, IReadOnlyList<CustomApiMember> Properties)
{
    /// <summary>The request's parameter that takes the row it is bound to; some of the platform's own have another name.</summary>
    public string BoundParameter { get; init; } = "Target";

    /// <summary>True when that parameter takes the row's id.</summary>
    public bool BoundById { get; init; }

    /// <summary>True when the answer is a row that a client may create: its lookups are written as a create wants them.</summary>
    public bool IsRowToCreate { get; init; }

    /// <summary>Logical names of other tables that it is bound to as well.</summary>
    public IReadOnlyList<string> OtherTables { get; init; } = [];

    /// <summary>True for a function of the platform's own whose answer has no properties; functions of others need one.</summary>
    public bool AnswersNothing { get; init; }

    /// <summary>That of the organisation's.</summary>
    public static CustomApiOperation Of(CustomApiDefinition api) => new(
        api.UniqueName, api.BindingType, api.BoundTable, api.IsFunction, api.IsPrivate, api.RequestParameters.Select(Member).ToList(), api.ResponseProperties.Select(Member).ToList());

    private static CustomApiMember Member(CustomApiParameter parameter) => new(parameter.Name, (CustomApiType)parameter.Type, parameter.LogicalEntityName, parameter.IsOptional);
}

/// <summary>A request parameter or response property.</summary>
/// <param name="Name">Unique name.</param>
/// <param name="Type">Its type.</param>
/// <param name="Table">Table of an Entity, EntityCollection or EntityReference; null for any (open).</param>
/// <param name="IsOptional">May be left out of a request.</param>
/// <param name="Clr">Of the platform's own operations: the SDK's class or enumeration, or a list.</param>
internal sealed record CustomApiMember(string Name, CustomApiType Type, string? Table, bool IsOptional, Type? Clr = null)
{
    /// <summary>The request's parameter; some of the platform's own have another name in the Web API.</summary>
    public string RequestParameter { get; init; } = Name;
}

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
    /// <summary>The enumeration AccessRights, of the platform's own operations only.</summary>
    AccessRights = -20,
    /// <summary>The complex type PrincipalAccess, likewise.</summary>
    PrincipalAccess = -21,
    /// <summary>A list of PrincipalAccess, likewise.</summary>
    PrincipalAccesses = -22,
    /// <summary>A list of the complex type RolePrivilege, likewise.</summary>
    RolePrivileges = -23,
    /// <summary>A row whose id the request wants, likewise.</summary>
    RowId = -24,
    /// <summary>Rows whose ids the request wants, likewise.</summary>
    RowIds = -25,
    /// <summary>Edm.Binary, of the platform's own operations only; no custom API has it.</summary>
    Binary = -1,
    /// <summary>The complex type ColumnSet, likewise.</summary>
    ColumnSet = -2,
    /// <summary>Edm.Int64, likewise.</summary>
    BigInt = -3,
    /// <summary>A class or enumeration of the SDK, or a list, likewise.</summary>
    Sdk = -4,
    /// <summary>The complex type SolutionParameters, likewise.</summary>
    SolutionParameters = -30,
    /// <summary>The complex type StageSolutionResults, likewise.</summary>
    StageSolutionResults = -31,
}
