using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Answer of the <c>RetrieveDeprovisionedLanguages</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveDeprovisionedLanguagesResponse : OrganizationResponse
{
    public int[] RetrieveDeprovisionedLanguages => Results.TryGetValue("RetrieveDeprovisionedLanguages", out var value) ? (int[])value : default;
}
