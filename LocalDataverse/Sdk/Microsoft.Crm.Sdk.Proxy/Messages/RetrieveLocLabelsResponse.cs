using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Answer of the <c>RetrieveLocLabels</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveLocLabelsResponse : OrganizationResponse
{
    /// <summary>The text.</summary>
    public Label Label => Results.TryGetValue("Label", out var value) ? (Label)value : default;
}
