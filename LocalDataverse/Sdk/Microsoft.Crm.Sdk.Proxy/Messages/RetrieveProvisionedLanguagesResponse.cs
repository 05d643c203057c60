using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Answer of the <c>RetrieveProvisionedLanguages</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveProvisionedLanguagesResponse : OrganizationResponse
{
    public int[] RetrieveProvisionedLanguages => Results.TryGetValue("RetrieveProvisionedLanguages", out var value) ? (int[])value : default;
}
