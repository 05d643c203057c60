using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Answer of the <c>ImportTranslationAsync</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ImportTranslationAsyncResponse : OrganizationResponse
{
    /// <summary>Id of the asynchronous job.</summary>
    public Guid AsyncOperationId => Results.TryGetValue("AsyncOperationId", out var value) ? (Guid)value : default;
}
