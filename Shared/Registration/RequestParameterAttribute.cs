using System;

namespace ErpIntegration.Registration;

/// <summary>A request parameter of the class's custom API. The order of the attributes means nothing.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
internal sealed class RequestParameterAttribute : Attribute
{
    /// <summary>Declares a request parameter.</summary>
    /// <param name="uniqueName">Its name in the request.</param>
    /// <param name="type">Its type.</param>
    public RequestParameterAttribute(string uniqueName, ParameterType type)
    {
        UniqueName = uniqueName;
        Type = type;
    }

    /// <summary>Its name in the request.</summary>
    public string UniqueName { get; }

    /// <summary>Its type.</summary>
    public ParameterType Type { get; }

    /// <summary>Name shown to people; null for the unique name.</summary>
    public string? DisplayName { get; set; }

    /// <summary>What it means, at most 300 characters.</summary>
    public string? Description { get; set; }

    /// <summary>Whether a caller may leave it out.</summary>
    public bool IsOptional { get; set; }

    /// <summary>Logical name of the table of an Entity or EntityReference; null for any.</summary>
    public string? LogicalEntityName { get; set; }
}
