using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>RemoveSolutionComponent</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RemoveSolutionComponentRequest : OrganizationRequest
{
    public RemoveSolutionComponentRequest() => RequestName = "RemoveSolutionComponent";

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

    /// <summary>Unique name of the unmanaged solution that takes up the component; null for the default one.</summary>
    public string SolutionUniqueName
    {
        get => Parameters.TryGetValue("SolutionUniqueName", out var value) ? (string)value : default;
        set => Parameters["SolutionUniqueName"] = value;
    }
}
