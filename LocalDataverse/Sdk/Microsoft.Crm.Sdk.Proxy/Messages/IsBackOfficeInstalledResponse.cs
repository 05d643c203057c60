using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Answer of the <c>IsBackOfficeInstalled</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class IsBackOfficeInstalledResponse : OrganizationResponse
{
    public bool IsInstalled => Results.TryGetValue("IsInstalled", out var value) ? (bool)value : default;
}
