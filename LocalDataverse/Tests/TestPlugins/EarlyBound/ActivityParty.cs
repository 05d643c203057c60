using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Client;

namespace TestPlugins.EarlyBound;

[EntityLogicalName("activityparty")]
public sealed class ActivityParty : Entity
{
    public ActivityParty() : base("activityparty")
    {
    }

    [AttributeLogicalName("partyid")]
    public EntityReference PartyId => GetAttributeValue<EntityReference>("partyid");
}
