using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Amqp;
using Amqp.Framing;
using Amqp.Types;

namespace LocalDataverse.Broker.Tests.Support;

/// <summary>Messages, and what the broker writes on them.</summary>
internal static class TestMessages
{
    public static Message Text(string id) => new() { Properties = new Properties { MessageId = id }, BodySection = new Data { Binary = Encoding.UTF8.GetBytes("body of " + id) } };

    public static Message[] Numbered(int count, int from = 0) =>
        [.. Enumerable.Range(from, count).Select(number => Text(number.ToString(CultureInfo.InvariantCulture)))];

    public static string Id(Message message) => message.Properties.MessageId;

    public static IEnumerable<string> Ids(IEnumerable<Message> messages) => messages.Select(Id);

    public static object? Annotation(Message message, string name) => message.MessageAnnotations.Map[new Symbol(name)];
}
