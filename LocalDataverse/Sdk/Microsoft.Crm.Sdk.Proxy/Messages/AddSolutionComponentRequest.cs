using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>AddSolutionComponent</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class AddSolutionComponentRequest : OrganizationRequest
{
    public AddSolutionComponentRequest() => RequestName = "AddSolutionComponent";

    public bool AddRequiredComponents
    {
        get => Parameters.TryGetValue("AddRequiredComponents", out var value) ? (bool)value : default;
        set => Parameters["AddRequiredComponents"] = value;
    }

    /// <summary>Id of the component.</summary>
    public Guid ComponentId
    {
        get => Parameters.TryGetValue("ComponentId", out var value) ? (Guid)value : default;
        set => Parameters["ComponentId"] = value;
    }

    /// <summary>Kind of the component.</summary>
    public int ComponentType
    {
        get => Parameters.TryGetValue("ComponentType", out var value) ? (int)value : default;
        set => Parameters["ComponentType"] = value;
    }

    public bool DoNotIncludeSubcomponents
    {
        get => Parameters.TryGetValue("DoNotIncludeSubcomponents", out var value) ? (bool)value : default;
        set => Parameters["DoNotIncludeSubcomponents"] = value;
    }

    public string[] IncludedComponentSettingsValues
    {
        get => Parameters.TryGetValue("IncludedComponentSettingsValues", out var value) ? (string[])value : default;
        set => Parameters["IncludedComponentSettingsValues"] = value;
    }

    /// <summary>Unique name of the unmanaged solution that takes up the component; null for the default one.</summary>
    public string SolutionUniqueName
    {
        get => Parameters.TryGetValue("SolutionUniqueName", out var value) ? (string)value : default;
        set => Parameters["SolutionUniqueName"] = value;
    }
}
