using System.Threading.Tasks;
using Amqp;

namespace LocalDataverse.Broker.Links;

/// <summary>Answers the requests to a node.</summary>
internal interface IRequestHandler
{
    /// <summary>The answer; faults are answers too, with a status of their own.</summary>
    Task<Message> HandleAsync(Message request);
}
