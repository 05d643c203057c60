using System;
using System.Data.Common;
using System.Threading.Tasks;
using Amqp;
using LocalDataverse.Broker;
using Microsoft.Xrm.Sdk;

namespace ErpIntegration.Tests.Acceptance;

/// <summary>Brings a broker together with who posts to it and who reads it.</summary>
internal static class BrokerConnection
{
    /// <summary>Gives a service endpoint the broker's address and key, as an administrator does after the import.</summary>
    public static void Connect(this IOrganizationService admin, Guid endpoint, ServiceBusBroker broker)
    {
        var (name, key) = Credential(broker);
        admin.Update(new Entity("serviceendpoint", endpoint) { ["namespaceaddress"] = $"sb://127.0.0.1:{broker.Port}/", ["saskeyname"] = name, ["saskey"] = key });
    }

    /// <summary>A connection of a client that knows nothing of Dataverse.</summary>
    public static Task<Connection> ConnectClientAsync(this ServiceBusBroker broker)
    {
        var (name, key) = Credential(broker);
        return Connection.Factory.CreateAsync(new Address("127.0.0.1", broker.Port, name, key, "/", "amqp"));
    }

    /// <summary>Name and value of the broker's shared access key.</summary>
    public static (string Name, string Key) Credential(this ServiceBusBroker broker)
    {
        var settings = new DbConnectionStringBuilder { ConnectionString = broker.ConnectionString };
        return ((string)settings["SharedAccessKeyName"], (string)settings["SharedAccessKey"]);
    }
}
