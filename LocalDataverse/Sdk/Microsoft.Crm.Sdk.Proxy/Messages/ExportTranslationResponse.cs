using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Answer of the <c>ExportTranslation</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ExportTranslationResponse : OrganizationResponse
{
    public byte[] ExportTranslationFile => Results.TryGetValue("ExportTranslationFile", out var value) ? (byte[])value : default;
}
