namespace Microsoft.Crm.Sdk.Messages;

public interface IWebResourceDetails
{
    long? MetadataVersionNumber { get; set; }

    string UniqueName { get; set; }

    global::System.Guid WebResourceId { get; set; }
}
