using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Answer of the <c>RetrieveInstalledLanguagePacks</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveInstalledLanguagePacksResponse : OrganizationResponse
{
    public int[] RetrieveInstalledLanguagePacks => Results.TryGetValue("RetrieveInstalledLanguagePacks", out var value) ? (int[])value : default;
}
