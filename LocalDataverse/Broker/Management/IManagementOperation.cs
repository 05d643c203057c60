using System.Threading.Tasks;
using Amqp.Types;
using LocalDataverse.Broker.Queues;

namespace LocalDataverse.Broker.Management;

/// <summary>
/// One operation of an entity's <c>$management</c> node (Microsoft: "AMQP 1.0 in Azure Service Bus: request-response-based operations").
/// Another is added by adding a class and naming it in <see cref="ManagementHandler"/>.
/// </summary>
internal interface IManagementOperation
{
    /// <summary>Name of the operation on the wire.</summary>
    string Name { get; }

    /// <summary>Carries it out. <paramref name="body"/> holds the request's arguments.</summary>
    Task<ManagementReply> ExecuteAsync(SubQueue queue, Map body);
}
