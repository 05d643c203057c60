namespace Microsoft.Crm.Sdk.Messages;

public interface ICanvasAppsDetails
{
    global::System.Guid AppId { get; set; }

    string PublishConfiguration { get; set; }

    int Type { get; set; }

    string UniqueName { get; set; }
}
