using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk.Metadata;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Request of the <c>UpdateAttribute</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class UpdateAttributeRequest : OrganizationRequest
{
    public UpdateAttributeRequest() => RequestName = "UpdateAttribute";

    public AttributeMetadata Attribute
    {
        get => Parameters.TryGetValue("Attribute", out var value) ? (AttributeMetadata)value : default;
        set => Parameters["Attribute"] = value;
    }

    /// <summary>Logical name of the table.</summary>
    public string EntityName
    {
        get => Parameters.TryGetValue("EntityName", out var value) ? (string)value : default;
        set => Parameters["EntityName"] = value;
    }

    /// <summary>True: keep labels of languages that aren't given.</summary>
    public bool MergeLabels
    {
        get => Parameters.TryGetValue("MergeLabels", out var value) ? (bool)value : default;
        set => Parameters["MergeLabels"] = value;
    }

    /// <summary>Unique name of the unmanaged solution that takes up the component; null for the default one.</summary>
    public string SolutionUniqueName
    {
        get => Parameters.TryGetValue("SolutionUniqueName", out var value) ? (string)value : default;
        set => Parameters["SolutionUniqueName"] = value;
    }
}
